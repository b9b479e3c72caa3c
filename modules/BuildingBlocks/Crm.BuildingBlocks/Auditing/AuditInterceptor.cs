using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Crm.BuildingBlocks.Auditing;

/// <summary>Writes an audit entry beside every change of an <see cref="IAudited"/> record, in the same transaction.</summary>
internal sealed class AuditInterceptor(AuditWriter writer) : SaveChangesInterceptor
{
    /// <summary>What is told of a record of each type, and how it is called; asked of the attributes once.</summary>
    private static readonly ConditionalWeakTable<IEntityType, (string Name, IProperty Property, bool ByKey)[]> Shown = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Record(eventData.Context, writer);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Record(eventData.Context, writer);
        return new(result);
    }

    /// <summary>The entries of new records that the context does not track: the same as if it did.</summary>
    public static IReadOnlyList<object> EntriesOfNew(ModuleDbContext db, AuditWriter writer, IEnumerable<object> records)
    {
        var entries = new List<object>();
        foreach (var record in records.OfType<IAudited>())
        {
            var type = db.Model.FindEntityType(record.GetType())!;
            var changes = new Dictionary<string, JsonNew>();
            foreach (var (name, property, byKey) in Shown.GetValue(type, ShownOf))
            {
                var value = property.GetGetter().GetClrValue(record);
                if (byKey)
                    foreach (var (key, one) in Map(value).Where(v => v.Value is not null))
                        changes[$"{name}.{key}"] = new JsonNew(one);
                else if (value is not null)
                    changes[name] = new JsonNew(Value(value));
            }
            if (changes.Count > 0)
                entries.Add(writer.Entry(Action(EntityState.Added), type.ClrType.Name, record.Id.ToString(), changes));
        }
        return entries;
    }

    /// <summary>Adds an entry for each audited record that changes.</summary>
    private static void Record(DbContext? context, AuditWriter writer)
    {
        if (context is not ModuleDbContext db)
            return;
        var changed = db.ChangeTracker.Entries<IAudited>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in changed)
        {
            var changes = Changes(entry);
            if (changes.Count > 0 || entry.State == EntityState.Deleted)
                writer.Add(db, Action(entry.State), entry.Metadata.ClrType.Name, entry.Entity.Id.ToString(), changes);
        }
    }

    private static string Action(EntityState state) => state switch
    {
        EntityState.Added => "created",
        EntityState.Deleted => "deleted",
        _ => "changed",
    };

    private static Dictionary<string, object?> Changes(EntityEntry entry)
    {
        var changes = new Dictionary<string, object?>();
        foreach (var (name, metadata, byKey) in Shown.GetValue(entry.Metadata, ShownOf))
        {
            var property = entry.Property(metadata);
            if (byKey)
                AddByKey(changes, entry.State, name, property);
            else if (entry.State == EntityState.Added && property.CurrentValue is not null)
                changes[name] = new { @new = Value(property.CurrentValue) };
            else if (entry.State == EntityState.Modified && property.IsModified && !Equals(property.OriginalValue, property.CurrentValue))
                changes[name] = new { old = Value(property.OriginalValue), @new = Value(property.CurrentValue) };
        }
        return changes;
    }

    private static (string Name, IProperty Property, bool ByKey)[] ShownOf(IEntityType type) =>
    [
        .. type.GetProperties().Where(p => !p.IsPrimaryKey() && p.Name != nameof(IVersioned.Version) && !Hidden(p))
            .Select(p => (JsonNamingPolicy.CamelCase.ConvertName(p.Name), p, p.PropertyInfo?.GetCustomAttribute<AuditedByKeyAttribute>() is not null)),
    ];

    /// <summary>A map key by key, so that the audit says which of its values changed.</summary>
    private static void AddByKey(Dictionary<string, object?> changes, EntityState state, string name, PropertyEntry property)
    {
        var before = state == EntityState.Added ? [] : Map(property.OriginalValue);
        var after = state == EntityState.Deleted ? before : Map(property.CurrentValue);
        foreach (var key in before.Keys.Union(after.Keys).Where(k => !Equals(before.GetValueOrDefault(k), after.GetValueOrDefault(k))))
            changes[$"{name}.{key}"] = state == EntityState.Added ? new { @new = after[key] } : new { old = before.GetValueOrDefault(key), @new = after.GetValueOrDefault(key) };
    }

    private static Dictionary<string, object?> Map(object? value)
    {
        var map = new Dictionary<string, object?>();
        if (value is IDictionary entries)
            foreach (DictionaryEntry entry in entries)
                map[(string)entry.Key] = entry.Value;
        return map;
    }

    private static bool Hidden(IReadOnlyProperty property) =>
        property.PropertyInfo?.GetCustomAttribute<NotAuditedAttribute>() is not null || property.ClrType.Name.StartsWith("NpgsqlTs", StringComparison.Ordinal);

    /// <summary>A value that was not there before.</summary>
    private readonly record struct JsonNew(object? New);

    private static object? Value(object? value) => value is Enum e ? e.ToString() : value;
}

/// <summary>Adds audit entries to a module's context: used by the interceptor, and by modules for readings and exports.</summary>
public sealed class AuditWriter(IActors actors, IHttpContextAccessor http, TimeProvider time)
{
    /// <summary>Adds one entry; it is saved with the context's next SaveChanges.</summary>
    public void Add(ModuleDbContext db, string action, string recordType, string recordId, object changes) => db.Add(Entry(action, recordType, recordId, changes));

    /// <summary>An entry that the caller adds.</summary>
    internal AuditPending Entry(string action, string recordType, string recordId, object changes)
    {
        var actor = actors.Current;
        return new AuditPending
        {
            At = time.GetUtcNow(),
            StaffId = actor.StaffId,
            StaffName = actor.Name,
            Address = http.HttpContext?.Connection.RemoteIpAddress?.ToString(),
            TraceId = Activity.Current?.TraceId.ToString(),
            Action = action,
            RecordType = recordType,
            RecordId = recordId,
            Changes = JsonSerializer.Serialize(changes, JsonSerializerOptions.Web),
        };
    }
}
