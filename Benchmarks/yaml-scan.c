/*
 * The yardstick of `make benchmark`: what it costs to read files and let libyaml walk their events, with nothing made
 * of them. Prints how many events all files have; a file that libyaml cannot read to its end is counted apart.
 *
 *     cc -O2 -o yaml-scan yaml-scan.c -lyaml
 *     yaml-scan FILE…
 */
#include <stdio.h>
#include <stdlib.h>
#include <yaml.h>

/* The whole file, to be freed; NULL where it cannot be read. */
static unsigned char *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return NULL;
  unsigned char *bytes = NULL;
  long size;
  if (fseek(file, 0, SEEK_END) == 0 && (size = ftell(file)) >= 0 && fseek(file, 0, SEEK_SET) == 0) {
    bytes = malloc((size_t)size + 1);
    if (bytes != NULL) *length = fread(bytes, 1, (size_t)size, file);
  }
  fclose(file);
  return bytes;
}

/* Adds the events of a text to *events; 0 where libyaml stopped before the end. */
static int scan(const unsigned char *bytes, size_t length, unsigned long *events) {
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) return 0;
  yaml_parser_set_input_string(&parser, bytes, length);
  int is_whole = 1;
  int is_done = 0;
  while (!is_done) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) {
      is_whole = 0;
      break;
    }
    *events += 1;
    is_done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return is_whole;
}

int main(int count, char **paths) {
  unsigned long events = 0;
  unsigned long unread = 0;
  for (int index = 1; index < count; index++) {
    size_t length = 0;
    unsigned char *bytes = read_file(paths[index], &length);
    if (bytes == NULL) {
      perror(paths[index]);
      return 2;
    }
    if (!scan(bytes, length, &events)) unread += 1;
    free(bytes);
  }
  printf("%lu events in %d files, %lu not to the end\n", events, count - 1, unread);
  return 0;
}
