export { keepChoice as default } from '../core/keep-choice';
