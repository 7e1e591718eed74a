/* The NVS reader on the host. Reads images from stdin, each after its size as 4 bytes little-endian; prints a line for
 * each: its state, then for every argument NAMESPACE/KEY the string in hex ("=" and hex) or "-".
 * With the one argument --sha256 it prints the digest of each instead. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "crc32.h"
#include "nvs.h"
#include "sha256.h"

static void print_hex(const void *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        printf("%02x", ((const uint8_t *)bytes)[i]);
}

int main(int count, char **arguments)
{
    uint8_t head[4];
    while (fread(head, 1, 4, stdin) == 4) {
        size_t size = head[0] | (size_t)head[1] << 8 | (size_t)head[2] << 16 | (size_t)head[3] << 24;
        uint8_t *image = malloc(size), digest[SHA256_SIZE]; /* exactly as large: the sanitizer sees a byte too far */
        if (fread(image, 1, size, stdin) != size)
            return 2;
        if (count == 2 && strcmp(arguments[1], "--sha256") == 0) {
            sha256(image, size, digest);
            print_hex(digest, SHA256_SIZE);
        } else {
            static const char *const words[] = { "ok", "empty", "corrupt" };
            printf("%s", words[nvs_check(image, size)]);
            for (int i = 1; i < count; i++) {
                char namespace[64] = "";
                const char *slash = strchr(arguments[i], '/');
                memcpy(namespace, arguments[i], (size_t)(slash - arguments[i]));
                nvs_text text = nvs_string(image, size, namespace, slash + 1);
                printf(text.start ? " =" : " -");
                print_hex(text.start, text.length);
            }
        }
        printf("\n");
        free(image);
    }
    return 0;
}
