;;; A session in Emacs with lsp-mode: SESSION=… SETTINGS=… emacs -Q --batch -l lsp_mode.el  -*- lexical-binding: t -*-
;; As that with eglot; SETTINGS is a file with the settings of the documentation.
(load (expand-file-name "lsp_emacs.el" (file-name-directory load-file-name)) nil t)
(load (getenv "SETTINGS") nil t)
(require 'lsp-mode)

(defun found (rule) (seq-find (lambda (d) (equal (lsp:diagnostic-code? d) rule)) (lsp--get-buffer-diagnostics)))

;; The root is that of Git, which nobody is asked about. In batch Emacs is never idle, so changes are told at once.
(setq lsp-auto-guess-root t lsp-enable-file-watchers nil lsp-enable-snippet nil lsp-completion-provider :none
      lsp-debounce-full-sync-notifications nil lsp-session-file (expand-file-name "lsp-session" (getenv "HOME")))
;; lsp-mode knows files of YAML by their mode.
(define-derived-mode yaml-mode prog-mode "YAML")

(open-file (session-value 'form))
(yaml-mode)
(lsp)
(await "initialized" (lambda () (and lsp--buffer-workspaces (eq 'initialized (lsp--workspace-status (car lsp--buffer-workspaces))))))

(replace-text (session-value 'scope 'before) (session-value 'scope 'typed))
(let* ((d (await "misspelt scope" (lambda () (found "unknown-scope"))))
       (region (lsp--range-to-region (lsp:diagnostic-range d))))
  (must-mark (car region) (cdr region)))
(complete-scope)
(must-be-completed)
(await "completed scope" (lambda () (not (found "unknown-scope"))))

(lsp-workspace-shutdown (car lsp--buffer-workspaces))
(end-session)
