namespace Crm.Customers.Contracts.Api;

/// <summary>A choice of a field.</summary>
/// <param name="Code">Stable code, up to 40 small letters, digits and hyphens; given by Crm where it is empty.</param>
/// <param name="Label">Chinese label, up to 60 characters.</param>
/// <param name="LabelEn">English label, up to 60 characters.</param>
/// <param name="Retired">Whether it can be chosen no more; customers that have it keep it.</param>
public sealed record FieldChoice(string? Code, string Label, string LabelEn, bool Retired = false);

/// <summary>What an administrator says about a field of the archive (C-20).</summary>
/// <param name="Section">One of <see cref="ArchiveSections"/>.</param>
/// <param name="Kind">One of <see cref="ArchiveKinds"/>; it never changes.</param>
/// <param name="Label">Chinese label, up to 60 characters; no two fields in use share one.</param>
/// <param name="LabelEn">English label, up to 60 characters.</param>
/// <param name="Key">
/// By which the API, files and filters name it: a small letter, then letters and digits, up to 40; given by Crm where it is empty. It never changes.
/// </param>
/// <param name="Help">What to write into it, in Chinese, up to 300 characters.</param>
/// <param name="HelpEn">The same in English.</param>
/// <param name="Unit">Unit of a number, in Chinese.</param>
/// <param name="UnitEn">The same in English.</param>
/// <param name="Required">Whether an archive is not saved without it.</param>
/// <param name="SeveralLines">Whether a text may have several lines.</param>
/// <param name="MinLength">Fewest characters of a text.</param>
/// <param name="MaxLength">Most characters of a text, at most 4,000; 200, or 4,000 with several lines, unless given.</param>
/// <param name="Pattern">A regular expression that a whole text must match, up to 200 characters, without back references and look-arounds.</param>
/// <param name="Min">Least number.</param>
/// <param name="Max">Largest number.</param>
/// <param name="Decimals">Places after the point, 0 to 6; 2 unless given.</param>
/// <param name="From">Earliest day.</param>
/// <param name="To">Latest day.</param>
/// <param name="Choices">Its choices in order, at most 200. What was once a choice stays one: it is retired.</param>
/// <param name="Nature">Only for customers of this nature, one of <see cref="Natures"/>.</param>
/// <param name="Industries">Only for customers of these industries: GB/T 4754 codes with what is in them.</param>
/// <param name="Sensitive">Whether a text, such as a bank account or an identity number, is masked for whoever may not see personal data whole (C-25).</param>
public sealed record ArchiveFieldSettings(
    string Section, string Kind, string Label, string LabelEn, string? Key = null, string? Help = null, string? HelpEn = null, string? Unit = null, string? UnitEn = null,
    bool Required = false, bool SeveralLines = false, int? MinLength = null, int? MaxLength = null, string? Pattern = null, decimal? Min = null, decimal? Max = null,
    int? Decimals = null, DateOnly? From = null, DateOnly? To = null, IReadOnlyList<FieldChoice>? Choices = null, string? Nature = null,
    IReadOnlyList<string>? Industries = null, bool Sensitive = false);

/// <summary>A field of the archive.</summary>
/// <param name="Id">The field.</param>
/// <param name="Key">By which values and filters name it.</param>
/// <param name="Settings">What was said about it.</param>
/// <param name="Shipped">Whether it came with Crm; then it can be retired, but not deleted.</param>
/// <param name="Retired">Whether it is asked for no more; customers keep their values.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
public sealed record ArchiveField(Guid Id, string Key, ArchiveFieldSettings Settings, bool Shipped, bool Retired, string ETag)
{
    /// <summary>Whether a customer of the nature and industry has it.</summary>
    public bool AppliesTo(string? nature, string? industry) =>
        (Settings.Nature is null || Settings.Nature == nature)
        && (Settings.Industries is not { Count: > 0 } industries || (industry is { Length: > 0 } && industries.Any(i => industry.StartsWith(i, StringComparison.Ordinal))));
}

/// <summary>The order of a section's fields.</summary>
/// <param name="Section">One of <see cref="ArchiveSections"/>.</param>
/// <param name="Ids">Its fields in the new order; those that are not named come after them as they were.</param>
public sealed record OrderFieldsRequest(string Section, IReadOnlyList<Guid> Ids);

/// <summary>What a customer's archive says in one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">Its value; null for none.</param>
/// <param name="Text">The value in the reader's language, with labels of choices and unit.</param>
/// <param name="Missing">Whether it is needed and not there.</param>
public sealed record ArchiveEntry(ArchiveField Field, FieldValue? Value, string? Text, bool Missing);

/// <summary>A section of a customer's archive.</summary>
/// <param name="Section">One of <see cref="ArchiveSections"/>.</param>
/// <param name="Entries">Its fields in order: those in use that apply to the customer, and others that it has a value of.</param>
public sealed record ArchiveSection(string Section, IReadOnlyList<ArchiveEntry> Entries);

/// <summary>The administrator-defined part of a customer's archive; the fixed part is <see cref="CustomerDetails.Customer"/>.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="ETag">The customer's version.</param>
/// <param name="Sections">All sections, in order.</param>
public sealed record ArchiveDetails(Guid CustomerId, string ETag, IReadOnlyList<ArchiveSection> Sections);
