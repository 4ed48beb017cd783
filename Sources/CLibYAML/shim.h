/* Debian's libyaml-dev: the only C library that this package links. */
#include <yaml.h>
