/* A module that loads only to ask: for each name in a file, does the server resolve it?
 *
 * Arguments: the file of names, the file to write. It answers one line for each name, `name`, a tab, `0` or `1`, and then
 * refuses to load, which ends the server.
 */
#include <stdio.h>
#include <string.h>

typedef int (*GetApi)(const char *, void *);

int RedisModule_OnLoad(void *ctx, void **argv, int argc) {
    GetApi get_api = ((GetApi *)ctx)[0]; /* the first word of the context given to OnLoad */
    const char *(*string_ptr_len)(const void *, size_t *) = NULL;
    char name[256];
    if (argc != 2 || get_api("RedisModule_StringPtrLen", &string_ptr_len) != 0) return 1;
    FILE *names = fopen(string_ptr_len(argv[0], NULL), "r");
    FILE *out = fopen(string_ptr_len(argv[1], NULL), "w");
    if (names == NULL || out == NULL) return 1;
    while (fgets(name, sizeof name, names) != NULL) {
        char full[300];
        void *function = NULL;
        name[strcspn(name, "\n")] = '\0';
        snprintf(full, sizeof full, "RedisModule_%s", name);
        fprintf(out, "%s\t%d\n", name, get_api(full, &function) == 0 && function != NULL);
    }
    fclose(names);
    fclose(out);
    return 1;
}
