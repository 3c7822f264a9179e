/* CRC-32 as zlib computes it, eight bytes at a time, and Adler-32. The tables are made when they are first needed. */

#include "hash.h"

static u32 tables[8][256];

static void make_tables(void) {
    for (u32 i = 0; i < 256; i++) {
        u32 c = i;
        for (int bit = 0; bit < 8; bit++) c = c >> 1 ^ (c & 1 ? 0xedb88320u : 0);
        tables[0][i] = c;
    }
    for (int t = 1; t < 8; t++)
        for (int i = 0; i < 256; i++) tables[t][i] = tables[t - 1][i] >> 8 ^ tables[0][tables[t - 1][i] & 255];
}

i64 rj_crc_crc32(const u8 *data, i64 count, i64 start) {
    u32 c = ~(u32)start;
    if (!tables[0][1]) make_tables();
    for (; count >= 8; count -= 8, data += 8) {
        u64 x = load64(data) ^ c;
        c = tables[7][x & 255] ^ tables[6][x >> 8 & 255] ^ tables[5][x >> 16 & 255] ^ tables[4][x >> 24 & 255] ^
            tables[3][x >> 32 & 255] ^ tables[2][x >> 40 & 255] ^ tables[1][x >> 48 & 255] ^ tables[0][x >> 56];
    }
    for (; count; count--) c = c >> 8 ^ tables[0][(c ^ *data++) & 255];
    return (i64)(u32)~c;
}

i64 rj_crc_adler32(const u8 *data, i64 count, i64 start) {
    u32 a = (u32)start & 0xffff, b = (u32)start >> 16;
    do {
        i64 some = count < 5552 ? count : 5552; /* as many as 32 bits can add up */
        count -= some;
        for (; some; some--) b += a += *data++;
        a %= 65521;
        b %= 65521;
    } while (count);
    return (i64)(b << 16 | a);
}
