using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Trust;

namespace Crm.Customers.Shared;

/// <summary>Notes down who told what stands in a customer's archive (C-24).</summary>
internal static class FactBook
{
    public static void Note(this CustomersDbContext db, Guid customerId, RecordSourceRequest said, DateOnly saidOn, Guid by, DateTimeOffset at, Guid? cardId = null) =>
        db.FactSources.AddRange(said.Sections.Distinct().Select(section => new FactSource
        {
            CustomerId = customerId, Section = section, Informant = said.Informant, Certainty = said.Certainty, SaidOn = saidOn,
            Detail = string.IsNullOrWhiteSpace(said.Detail) ? null : said.Detail.Trim(), RecordedBy = by, RecordedAt = at, CardId = cardId,
        }));

    /// <summary>The section a field belongs to.</summary>
    public static string SectionOf(this FieldSet fields, string field) =>
        field.StartsWith(ImportFields.ValuePrefix, StringComparison.Ordinal) ? fields.Find(field[ImportFields.ValuePrefix.Length..])?.Section ?? ArchiveSections.Basic : ArchiveSections.Basic;
}
