using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Reads the fields of the archive, and checks what is said of a customer against them (C-20).</summary>
internal static class ArchiveBook
{
    public static async Task<FieldSet> ArchiveFieldSetAsync(this CustomersDbContext db, CancellationToken ct) => new(await db.ArchiveFields.AsNoTracking().ToListAsync(ct));

    /// <summary>The customer's fields with their values checked and tidied; 422 names each that is wrong or missing. Where no values are given there is nothing to check.</summary>
    /// <param name="db">Where the fields are.</param>
    /// <param name="fields">What is said of the customer.</param>
    /// <param name="known">The customer as it is; null for a new one, which must have what is required.</param>
    /// <param name="path">Where the customer stands in the request, with its point.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<CustomerFields> CheckedAsync(this CustomersDbContext db, CustomerFields fields, Customer? known, string path, CancellationToken ct)
    {
        if (fields.Values is null && known is not null)
            return fields;
        var set = await db.ArchiveFieldSetAsync(ct);
        var clean = CustomerInput.Clean(fields);
        var (values, problems) = set.Check(fields.Values ?? FieldValues.None, known?.Archive, clean.Nature, clean.Industry);
        var missing = set.Missing(FieldValues.Over(known?.Archive, values), clean.Nature, clean.Industry).Where(f => problems.All(p => p.Field != f.Key))
            .Select(f => new InputProblem(f.Key, "customers.required"));
        List<InputProblem> all = [.. problems, .. missing];
        return all.Count == 0
            ? fields with { Values = values }
            : throw new IncompleteException("customers.field.wrong", all.ConvertAll(p => p with { Field = $"{path}values.{p.Field}" }));
    }

    public static ArchiveField Details(this FieldDefinition f) => new(
        f.Id, f.Key,
        new ArchiveFieldSettings(
            f.Section, f.Kind, f.Label, f.LabelEn, f.Key, f.Help, f.HelpEn, f.Unit, f.UnitEn, f.Required, f.SeveralLines, f.MinLength, f.MaxLength, f.Pattern, Plain(f.Min), Plain(f.Max),
            f.Decimals, f.From, f.To, FieldRules.HasChoices(f.Kind) ? [.. f.Choices.Select(c => new FieldChoice(c.Code, c.Label, c.LabelEn, c.Retired))] : null, f.Nature,
            f.Industries.Length == 0 ? null : f.Industries, f.Sensitive),
        f.Shipped, f.Retired, ETags.Write(f.Version));

    private static decimal? Plain(decimal? kept) => kept is { } number ? FieldCheck.Plain(number) : null;
}
