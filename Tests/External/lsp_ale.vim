" A session in Vim with ALE, without a screen: SESSION=… SETTINGS=… vim -N -u NONE -i NONE -es --not-a-term -S lsp_ale.vim
" SESSION is the file of the session in Neovim, SETTINGS one with the settings of the documentation. Says what it has seen, a
" line each; ends with 1 at what never comes.
set noswapfile hidden encoding=utf-8
" Where Debian puts the plugin.
set runtimepath^=/usr/share/vim-ale
let g:ale_linters = {'yaml': ['datapass']}
filetype plugin on
runtime plugin/ale.vim
execute 'source' fnameescape($SETTINGS)

let s:session = json_decode(join(readfile($SESSION), "\n"))

function! s:say(text) abort
  call writefile([a:text], '/dev/stdout', 'a')
endfunction

function! s:found(rule) abort
  return filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, item -> get(item, 'code', '') ==# a:rule})
endfunction

function! s:await(what, test) abort
  let l:start = reltime()
  while !a:test()
    if reltimefloat(reltime(l:start)) > 60
      call s:say('never: ' . a:what . ': ' . string(ale#engine#GetLoclist(bufnr(''))))
      cquit 1
    endif
    sleep 50m
  endwhile
  call s:say(a:what)
endfunction

function! s:replace(old, new) abort
  let l:line = search('\V' . escape(a:old, '\'), 'w')
  call setline(l:line, substitute(getline(l:line), '\V' . escape(a:old, '\'), escape(a:new, '&\'), ''))
  " As ALE itself does some time after the last key.
  call ale#Queue(0)
endfunction

execute 'edit' fnameescape(s:session.root . '/' . s:session.form)
let s:scope = s:session.scope
call s:replace(s:scope.before, s:scope.typed)
call s:await('misspelt scope', {-> !empty(s:found('unknown-scope'))})
let s:item = s:found('unknown-scope')[0]
let s:marked = strpart(getline(s:item.lnum), s:item.col - 1, s:item.end_col - s:item.col + 1)
if s:marked !=# s:scope.misspelt
  call s:say('marked: ' . s:marked)
  cquit 1
endif
call s:replace(s:scope.typed, s:scope.before)
call s:await('corrected scope', {-> empty(s:found('unknown-scope'))})
call s:say('end')
qall!
