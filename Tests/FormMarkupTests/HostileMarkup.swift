/// Texts that want to do harm, or to take long.
enum HostileMarkup {
  /// Tests take their numbers as arguments: the texts would fill the log.
  static let all: [String] = scripts + large

  static let scripts = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//exemple.fr/x.js>",
    "<scr<script>ipt>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
    "<a href=\"java&#x0A;script:alert(1)\">x</a>",
    "<a href=\"&#0000106avascript:alert(1)\">x</a>",
    "<a href=' javascript:alert(1)'>x</a>",
    "<a href=\"\u{1}javascript:alert(1)\">x</a>",
    "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
    "<a href=\"vbscript:x\">x</a>",
    "<p style=\"background:url(javascript:alert(1))\">x</p>",
    "<p class='x\" onclick=\"alert(1)'>x</p>",
    "<p title=\"<script>alert(1)</script>\">x</p>",
    "<iframe src=\"https://exemple.fr\"></iframe>",
    "<iframe><p>x</p></iframe >y",
    "<textarea><script>alert(1)</script></textarea>",
    "<style>p{}</style>",
    "<form action=\"https://exemple.fr\"><input name=x></form>",
    "<meta http-equiv=refresh content=0>",
    "<base href=\"https://exemple.fr\">",
    "<!--><script>alert(1)</script>-->",
    "<?php echo 1 ?>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<b <script>alert(1)</script>",
    "</script><script>alert(1)",
  ]

  static let large = [
    String(repeating: "<b>", count: 20_000),
    String(repeating: "<b>", count: 20_000) + String(repeating: "</i>", count: 20_000),
    String(repeating: "<b><i>", count: 10_000) + String(repeating: "</b></i>", count: 10_000),
    String(repeating: "<a href=\"", count: 20_000),
    String(repeating: "<", count: 50_000),
    String(repeating: "&", count: 50_000),
    String(repeating: "<!--", count: 20_000),
    String(repeating: "<script>", count: 20_000),
    String(repeating: "<p>x", count: 20_000),
  ]
}
