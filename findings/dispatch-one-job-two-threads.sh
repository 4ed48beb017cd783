#!/usr/bin/env bash
# One job on a global queue of Dispatch starts two threads on Linux; on a queue of one’s own it starts one.
#
# One would guess: a global queue is the cheapest way to have something done beside the main thread. A queue of one’s own ends up
#   on the same threads, so a program that gives a single long job away has one thread more either way.
# What is so: for the global queues Dispatch watches whether all of their threads are blocked. The first job starts a second
#   thread, which makes an epoll instance and a timer while the job is already running: on a machine with two cores it
#   takes one of them from a program that has work for both. Where the first thread was not running when it looked, a
#   third one is started. A queue of one’s own is not watched: the thread for its job is the only one. (The epoll instance
#   and the timer are seen with strace.)
# Library: libdispatch of Swift 6.3.1 on Linux
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/count.swift" <<'SWIFT'
import Dispatch
import Foundation

let isGlobal = CommandLine.arguments[1] == "global"
let queue = isGlobal ? DispatchQueue.global(qos: .userInitiated) : DispatchQueue(label: "own", qos: .userInitiated)
let start = DispatchTime.now().uptimeNanoseconds
queue.async {
  while DispatchTime.now().uptimeNanoseconds < start + 600_000_000 {}
}
// Long enough for whatever is started along with it.
usleep(200_000)
print(try! FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count - 1)
SWIFT

swiftc -o "$work/count" "$work/count.swift"
version=$(swiftc --version 2>&1 | sed -n 's/^\(Swift version [0-9.]*\) .*/\1/p')
global=$("$work/count" global)
own=$("$work/count" own)
echo "$version"
echo "threads besides the main one, for one job on a global queue: $global"
echo "threads besides the main one, for one job on a queue of its own: $own"

[ "$version" = "Swift version 6.3.1" ] && [ "$global" -ge 2 ] && [ "$own" = 1 ] || { echo "changed" >&2; exit 1; }
echo "still so: one job on a global queue starts two threads or more"
