/** Where the application is that is read. */
export const URL_OF_SERVER = process.env.KHORGOS_URL ?? 'http://localhost:8080';
