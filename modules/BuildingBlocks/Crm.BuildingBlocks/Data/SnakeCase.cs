using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Crm.BuildingBlocks.Data;

/// <summary>Names tables, columns, keys and indexes in snake case, as PostgreSQL people write them.</summary>
internal static class SnakeCase
{
    public static void Apply(ModelBuilder model, string schema)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            // Wolverine maps its own envelope tables into the context; they are not ours to rename.
            if (entity.GetSchema() is { } other && other != schema)
                continue;
            Rename(entity);
        }
    }

    private static void Rename(IMutableEntityType entity)
    {
        if (entity.IsMappedToJson())
            return;
        if (entity.GetTableName() is { } table)
            entity.SetTableName(Of(table));
        foreach (var property in entity.GetProperties().Where(p => !p.IsConcurrencyToken || p.GetColumnName() != "xmin"))
            property.SetColumnName(Of(property.GetColumnName()));
        foreach (var key in entity.GetKeys())
            key.SetName(Of(key.GetName()!));
        foreach (var foreignKey in entity.GetForeignKeys())
            foreignKey.SetConstraintName(Of(foreignKey.GetConstraintName()!));
        foreach (var index in entity.GetIndexes())
            index.SetDatabaseName(Of(index.GetDatabaseName()!));
    }

    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var boundary = char.IsUpper(c) && i > 0 && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (boundary)
                result.Append('_');
            result.Append(char.ToLowerInvariant(c));
        }
        return result.ToString();
    }
}
