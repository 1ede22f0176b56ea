/** Tables of all boards once stood on one page: an address that led to one of them leads to its board's page. */
import { reportTableAddress } from './table-address.ts';

const to = reportTableAddress(decodeURIComponent(location.hash.slice(1)));
if (to) location.replace(location.pathname.replace(/ekonomi\/$/, '') + to);
