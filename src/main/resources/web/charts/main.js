import './charts.css';
import { drawAll } from './figure.js';

drawAll();
