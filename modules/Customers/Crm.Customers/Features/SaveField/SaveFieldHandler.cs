using System.Globalization;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.SaveField;

/// <summary>Adds or changes a field. Files are read by labels, so that no two fields in use share one.</summary>
public sealed class SaveFieldHandler(CustomersDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task<ArchiveField> Handle(SaveField command, CancellationToken ct)
    {
        var settings = command.Settings;
        var known = command.FieldId is { } id ? await db.ArchiveFields.SingleOrDefaultAsync(f => f.Id == id, ct) ?? throw new NotFoundException() : null;
        if (known is not null)
            db.Expect(known, ETags.Read(command.IfMatch));
        var others = await db.ArchiveFields.AsNoTracking().Where(f => command.FieldId == null || f.Id != command.FieldId).ToListAsync(ct);
        List<InputProblem> problems = [.. FieldRules.Wrong(settings, known), .. Taken(settings, known, others)];
        if (problems.Count > 0)
            throw new IncompleteException("customers.field.definition", problems);
        if (known is null)
            db.ArchiveFields.Add(known = FieldDefinition.Of(KeyOf(settings, others), settings, Last(settings.Section, others) + 1));
        else
        {
            if (known.Section != settings.Section)
                known.Position = Last(settings.Section, others) + 1;
            known.Set(settings);
        }
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return known.Details();
    }

    private static IEnumerable<InputProblem> Taken(ArchiveFieldSettings settings, FieldDefinition? known, List<FieldDefinition> others)
    {
        if (known is null && others.Count >= FieldRules.MostFields)
            yield return new InputProblem("key", "customers.field.too_many", FieldRules.MostFields);
        if (known is null && others.Exists(f => f.Key == settings.Key))
            yield return new InputProblem("key", "customers.field.taken", settings.Key);
        if (known is { Retired: true })
            yield break;
        if (others.Exists(f => !f.Retired && FieldRules.Alike(f.Label, settings.Label)))
            yield return new InputProblem("label", "customers.field.taken", settings.Label);
        if (others.Exists(f => !f.Retired && FieldRules.Alike(f.LabelEn, settings.LabelEn)))
            yield return new InputProblem("labelEn", "customers.field.taken", settings.LabelEn);
    }

    private static int Last(string section, List<FieldDefinition> others) => others.Where(f => f.Section == section).Select(f => f.Position).DefaultIfEmpty().Max();

    /// <summary>The key as given, or made of the English label: "Cold stores" is <c>coldStores</c>.</summary>
    private static string KeyOf(ArchiveFieldSettings settings, List<FieldDefinition> others)
    {
        if (!string.IsNullOrWhiteSpace(settings.Key))
            return settings.Key.Trim();
        var words = string.Concat(settings.LabelEn.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var key = string.Concat(words.Select((w, i) => (i == 0 ? w[..1].ToLowerInvariant() : w[..1].ToUpperInvariant()) + w[1..].ToLowerInvariant()));
        key = FieldRules.IsKey(key) ? key : "f" + key;
        key = key.Length > 30 ? key[..30] : key;
        var free = key;
        for (var i = 2; others.Exists(f => f.Key == free); i++)
            free = key + i.ToString(CultureInfo.InvariantCulture);
        return free;
    }
}
