namespace Crm.Web.Tests.Fuzz;

/// <summary>
/// Values that break what was not thought of, by kind: those that have broken programs most often come first and are always tried; of the
/// others some, by chance.
/// </summary>
internal static class OddValues
{
    private static readonly string LongText = new('长', 10_000);

    /// <summary>Values as JSON; null takes the property out.</summary>
    public static (IReadOnlyList<string?> Always, IReadOnlyList<string?> Others) Json(Type type, string existing)
    {
        if (type == typeof(string))
        {
            return (["null", "\"a\\u0000b\"", "\"\\ud800\"", $"\"{LongText}\"", "\"\"", "12"],
                [null, "\"   \"", "\"\\u202eabc\\u202c\\u200f\"", "\"👩‍👩‍👧‍👦🇨🇳\"", "\"100%_\\\\'\\\";--\"", "\"=1+1\"", "\"{0}{name}{\"", "\"\\r\\n\\t\"", "\"../../etc/passwd\"",
                 "\"<script>alert(1)</script>\"", "true", "{}", "[]", $"\"{new string('x', 201)}\"", $"\"{new string('x', 2001)}\"", "\"9999-12-31\"", "\"-1\"", "\"null\"", "\"\\uFFFE\\uFFFF\"",
                 "\"e\\u0301e\\u0301\"", "\"00000000-0000-0000-0000-000000000000\"", "\"[(*\"", "\"(a+)+$\"", "\"" + new string('a', 300) + "!\""]);
        }

        if (type == typeof(int) || type == typeof(long) || type == typeof(short))
            return (["null", "2147483647", "-1", "0"], [null, "-2147483648", "2147483648", "1e400", "1.5", "\"NaN\"", "\"5\"", "true", "9223372036854775808", "-0", "[]", "100000"]);
        if (type == typeof(decimal) || type == typeof(double) || type == typeof(float))
        {
            return (["null", "-1", "9999999999999999.99", "99999999999999.99", "0"],
                [null, "79228162514264337593543950335", "-79228162514264337593543950335", "1e400", "1e-28", "0.005", "0.00000000000000000001", "\"NaN\"", "\"1,5\"", "123456789", "true", "{}", "1e15"]);
        }

        if (type == typeof(Guid))
            return (["null", "\"00000000-0000-0000-0000-000000000000\"", existing], [null, "\"8f1c2a34-aaaa-4bbb-8ccc-123456789abc\"", "\"not-an-id\"", "\"\"", "1", "\"{}\"", "[]"]);
        if (type == typeof(DateOnly))
            return (["null", "\"0001-01-01\"", "\"9999-12-31\""], [null, "\"2026-02-30\"", "\"\"", "\"2026-11-23T00:00:00Z\"", "20261123", "\"1000-01-01\"", "\"2999-12-31\"", "\"99999-01-01\"", "\"昨天\""]);
        if (type == typeof(DateTimeOffset) || type == typeof(DateTime))
        {
            return (["null", "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"2026-11-24T09:00:00+14:00\""],
                [null, "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59-12:00\"", "\"2026-11-23\"", "\"2026-11-23T09:00:00\"", "\"\"", "0", "\"1000-01-01T00:00:00Z\"", "\"2999-12-31T23:59:59Z\"", "\"2026-11-23T25:00:00Z\""]);
        }

        if (type == typeof(TimeOnly) || type == typeof(TimeSpan))
            return (["null", "\"00:00:00\"", "\"23:59:59.9999999\""], [null, "\"24:00:00\"", "\"-01:00:00\"", "\"\"", "5"]);
        if (type == typeof(bool))
            return (["null"], [null, "\"true\"", "1", "{}"]);
        if (type.IsEnum)
            return (["null", "\"unknown\""], [null, "999", "-1", "\"\"", "0", "\"0\"", "[]"]);
        return (["null", "[]", "{}", "[null]"], [null, "\"text\"", "12", "true", "[[]]", "[{}]", "[1,\"a\",null]", "{\"a\":null}", "{\"\":\"\"}", "{\"a\\u0000\":\"b\"}", Deep(40)]);
    }

    /// <summary>Whole bodies.</summary>
    public static IReadOnlyList<string> Bodies { get; } =
        ["", "null", "{}", "[]", "{", "\"text\"", "12", "{\"a\":1,}", Deep(200), "\uFEFF{}", "{\"a\":\"\\u12\"}", "{'a':1}", "<xml/>", "{\"\":1}", new string(' ', 5000) + "{}"];

    /// <summary>Values of a query or a path, not yet escaped; <c>\0</c> and broken UTF-8 are put in by hand.</summary>
    public static (IReadOnlyList<string> Always, IReadOnlyList<string> Others) Plain(Type declared, string existing)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(int) || type == typeof(long) || type == typeof(short))
            return (["2147483647", "-1", "0"], ["-2147483648", "2147483648", "1e9", "1000000000", "1.5", "NaN", "", " ", "abc", "1%00", "201", "%FF"]);
        if (type == typeof(Guid) || type == typeof(Guid[]))
            return (["00000000-0000-0000-0000-000000000000", existing], ["8f1c2a34-aaaa-4bbb-8ccc-123456789abc", "x", "", "%00", "{8f1c2a34-aaaa-4bbb-8ccc-123456789abc}"]);
        if (type == typeof(DateOnly))
            return (["0001-01-01", "9999-12-31"], ["2026-02-30", "", "x", "1000-01-01", "2999-12-31", "2026-11-23T00:00:00Z", "%00", "99999-01-01"]);
        if (type == typeof(DateTimeOffset) || type == typeof(DateTime))
            return (["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "2026-11-23T09%3A00%3A00%2B14%3A00"], ["0001-01-01T00:00:00%2B14:00", "", "x", "2026-11-23", "1000-01-01T00:00:00Z", "2999-12-31T23:59:59Z"]);
        if (type == typeof(decimal) || type == typeof(double))
            return (["-1", "9999999999999999.99"], ["79228162514264337593543950335", "1e400", "NaN", "Infinity", "", "x", "0"]);
        if (type == typeof(bool) || type.IsEnum)
            return (["x", ""], ["1", "TRUE", "%00", "null", "999"]);
        return (["a%00b", "100%25_%5C%27%22%3B--", Uri.EscapeDataString(new string('长', 500)), "x"],
            ["", "%20%20", "%FF%FE", "%ED%A0%80", Uri.EscapeDataString("👩‍👩‍👧‍👦"), Uri.EscapeDataString("\u202eabc\u200f"), "%3D1%2B1", "%7B0%7D%7Bname%7D%7B", new string('a', 5000), "(((((", "a%20%26%20%7C%20%21%20b",
             "*:*", "..", "1..2", "%2C%2C%2C", "%3A", "a%3Ab%3Ac", "a%3A1..9999999999999999999999999999999", "%5B%5D", "0", "-1", "null", "%0D%0A", "99999999999999999999", "a-b", "-", "-x", "me", "none", "any"]);
    }

    /// <summary>Cursors that no list gave out.</summary>
    public static IReadOnlyList<string> Cursors { get; } =
        [.. new[] { "null", "{}", "[]", "{\"K\":null,\"I\":\"8f1c2a34-aaaa-4bbb-8ccc-123456789abc\"}", "{\"K\":\"a\\u0000b\",\"I\":\"8f1c2a34-aaaa-4bbb-8ccc-123456789abc\"}",
            "{\"K\":\"9999-12-31T23:59:59.9999999+14:00\",\"I\":\"8f1c2a34-aaaa-4bbb-8ccc-123456789abc\"}", "{\"K\":\"2026-01-01T00:00:00+08:00\",\"I\":\"8f1c2a34-aaaa-4bbb-8ccc-123456789abc\"}",
            "{\"K\":2147483647,\"I\":\"00000000-0000-0000-0000-000000000000\"}", "{\"K\":1e400,\"I\":\"8f1c2a34-aaaa-4bbb-8ccc-123456789abc\"}", "{\"K\":\"\\ud800\",\"I\":\"x\"}",
            "{\"K\":\"x\",\"I\":\"8f1c2a34-aaaa-4bbb-8ccc-123456789abc\"}", "{\"K\":79228162514264337593543950335,\"I\":\"8f1c2a34-aaaa-4bbb-8ccc-123456789abc\"}" }
            .Select(json => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(json))), "%21%21%21", "abc", "a", "%00", "eyJLIjoi", "=="];

    /// <summary>What may stand in If-Match.</summary>
    public static IReadOnlyList<string> Versions { get; } =
        ["*", "\"0\"", "\"4294967295\"", "\"4294967296\"", "garbage", "W/\"1\"", "\"-1\"", "\"\"", "\"99999999999999999999\"", "\"1\", \"2\"", new('9', 2000)];

    /// <summary>What may stand in Idempotency-Key.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["same", new('k', 200), new('k', 201), "'; DROP TABLE x;--", "{0}"];

    private static string Deep(int levels) => string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "1" + new string('}', levels);
}
