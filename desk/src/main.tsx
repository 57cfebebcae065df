import { render } from 'solid-js/web';
import { App } from './app.tsx';
import './side.css';
import './styles.css';
import './report.css';
import './time.css';
import './footage-piece.css';
import './footage.css';
import './media.css';

render(() => <App />, document.getElementById('desk')!);
