namespace Crm.Web.Tests.Fuzz;

/// <summary>A request that once brought the API down or was refused without a reason.</summary>
/// <param name="Method">The method.</param>
/// <param name="Address">Path and query.</param>
/// <param name="Body">The body, or null.</param>
/// <param name="Status">What the answer is now.</param>
/// <param name="Field">The field it is at; null where it is at none.</param>
public sealed record FoundCase(string Method, string Address, string? Body, int Status, string? Field)
{
    public override string ToString() => $"{Method} {Address} {Body}";
}

/// <summary>What the fuzz found, each answered at its field since.</summary>
internal static class FoundCases
{
    private const string Id = "0197f000-0000-7000-8000-000000000001";

    public static IReadOnlyList<FoundCase> All { get; } =
    [
        // What PostgreSQL cannot keep.
        new("POST", "/api/customers/leads", """{"lead":{"name":"a\u0000b"}}""", 422, "lead.name"),
        new("GET", "/api/customers/leads?q=a%00b", null, 422, "q"),
        // What cannot be read: the field and what would be right, not the framework's words.
        new("POST", "/api/customers/leads", """{"lead":{"name":"\ud800"}}""", 400, "lead.name"),
        new("POST", "/api/customers/leads", """{"lead":{"inPool":"x"}}""", 400, "lead.inPool"),
        new("POST", "/api/customers/leads", "{", 400, ""),
        new("GET", "/api/customers/leads?limit=many", null, 400, "limit"),
        new("GET", "/api/customers/leads?limit=2147483648", null, 400, "limit"),
        // Lists that must be given, and text that is none.
        new("POST", "/api/customers/personal-data/find", "{}", 422, "names"),
        new("POST", "/api/service/personal-data/find", """{"names":[],"phones":[],"words":[],"ties":[],"customers":[],"records":{"contact":null},"namesAnywhere":false}""", 422, "records"),
        new("PUT", "/api/staff/me/notifications", "{}", 422, "modes"),
        new("POST", "/api/staff/sign-in", """{"userName":"\uFFFE","password":"x"}""", 422, "userName"),
        // Years and numbers that no column holds, said beside what else is wrong.
        new("POST", "/api/customers/activities", """{"kind":"x","subject":"x","dueAt":"9999-12-31T23:59:59.9999999Z"}""", 422, "dueAt"),
        new("POST", "/api/customers/activities", """{"kind":"x","subject":"x","dueAt":"9999-12-31T23:59:59.9999999Z"}""", 422, "kind"),
        new("PUT", "/api/customers/settings/expense-rules", """{"giftValue":99999999999999999.99,"mealPerHead":1,"reportDueDays":5,"overShare":1}""", 422, "giftValue"),
        new("POST", "/api/customers/expenses", """{"kind":"visit","lines":[{"category":"meeting","item":"x","quantity":5,"unitPrice":79228162514264337593543950335}]}""", 422, "lines[0].unitPrice"),
        new("GET", "/api/customers/team-board?week=0001-01-01", null, 422, "week"),
        // An address or a way that there is not.
        new("GET", $"/api/customers/leads/{Id}x", null, 404, null),
        new("DELETE", $"/api/customers/leads/{Id}", null, 405, null),
        // Cursors that nobody gave out.
        new("GET", "/api/customers/leads?cursor=bnVsbA", null, 422, "cursor"),
        new("GET", "/api/customers/leads?cursor=eyJLIjoiMjAyNi0wMS0wMVQwMDowMDowMCswODowMCIsIkkiOiI4ZjFjMmEzNC1hYWFhLTRiYmItOGNjYy0xMjM0NTY3ODlhYmMifQ", null, 200, null),
    ];
}
