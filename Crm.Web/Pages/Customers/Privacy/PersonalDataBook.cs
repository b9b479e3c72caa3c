using Crm.BuildingBlocks.Names;
using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Privacy;

/// <summary>Asks every module what it holds of a person (W-08).</summary>
internal sealed class PersonalDataBook(IPersonalDataApi modules)
{
    private const int ShortestText = 2;
    private const int ShortestNumber = 5;

    /// <summary>Tables whose rows are a person's own records, and the kind of record.</summary>
    public static IReadOnlyDictionary<string, string> OwnRecords { get; } =
        new Dictionary<string, string> { ["contacts"] = "contact", ["leads"] = "lead", ["visitors"] = "visitor", ["cases"] = "case" };

    /// <summary>What was typed as a name, a number or an address; null where it is too little to search for.</summary>
    public static SoughtPerson? Typed(string? q)
    {
        var text = q?.Trim() ?? "";
        if (text.Length < ShortestText)
            return null;
        if (IsNumber(text))
            return text.Length < ShortestNumber ? null : Nobody with { Phones = [text] };
        return text.Contains('@', StringComparison.Ordinal) ? Nobody with { Words = [text] } : Nobody with { Names = [text] };
    }

    /// <summary>Whether it is a telephone number.</summary>
    public static bool IsNumber(string text) => PhoneNumber.Parse(text) is not null || text.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ');

    /// <summary>What all modules hold.</summary>
    public async Task<IReadOnlyList<ModulePersonalData>> FindAsync(SoughtPerson person, CancellationToken ct) =>
    [
        .. (await Task.WhenAll(
            modules.FindInCustomersAsync(person, ct), modules.FindInServiceAsync(person, ct), modules.FindInAccountsAsync(person, ct), modules.FindInApprovalsAsync(person, ct),
            modules.FindInKnowledgeAsync(person, ct), modules.FindInStaffAsync(person, ct))).Where(m => m.Places.Count > 0),
    ];

    /// <summary>Nobody yet.</summary>
    public static SoughtPerson Nobody { get; } = new([], [], [], new Dictionary<string, IReadOnlyList<Guid>>(), [], [], false);
}
