;;; A session in Emacs with eglot, without a screen: SESSION=… emacs -Q --batch -l lsp_eglot.el  -*- lexical-binding: t -*-
;; SESSION is the file of the session in Neovim. Says what it has seen, a line each; ends with 1 at what never comes.
(load (expand-file-name "lsp_emacs.el" (file-name-directory load-file-name)) nil t)
(require 'eglot)
(require 'flymake)

(defun found (rule)
  (flymake-start)
  (seq-find (lambda (d) (string-match-p (regexp-quote rule) (flymake-diagnostic-text d))) (flymake-diagnostics)))
;; In batch, no command ends, after which eglot would tell the server.
(defun tell () (eglot--signal-textDocument/didChange))

(define-derived-mode datapass-mode prog-mode "datapass")
(add-to-list 'eglot-server-programs (cons 'datapass-mode (append (session-value 'command) nil)))
(setq eglot-sync-connect 60 eglot-connect-timeout 60 eglot-autoshutdown nil eglot-confirm-server-initiated-edits nil)

(open-file (session-value 'form))
(datapass-mode)
(apply #'eglot (eglot--guess-contact))
(await "initialized" (lambda () (eglot-managed-p)))

(replace-text (session-value 'scope 'before) (session-value 'scope 'typed))
(tell)
(let ((d (await "misspelt scope" (lambda () (found "unknown-scope")))))
  (must-mark (flymake-diagnostic-beg d) (flymake-diagnostic-end d)))
(complete-scope)
(tell)
(must-be-completed)
(await "completed scope" (lambda () (not (found "unknown-scope"))))

(eglot-shutdown (eglot-current-server))
(end-session)
