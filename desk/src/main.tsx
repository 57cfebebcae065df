import { render } from 'solid-js/web';
import { App } from './app.tsx';
import './brief/side.css';
import './styles.css';
import './report/report.css';
import './time/time.css';
import './footage/piece.css';
import './footage/footage.css';
import './media.css';

render(() => <App />, document.getElementById('desk')!);
