using Crm.BuildingBlocks.Errors;
using Crm.Customers.Domain.Imports;

namespace Crm.Customers.Features.UndoImport;

/// <summary>Rows that are taken back, and what became of them.</summary>
internal sealed class UndoneRows(List<ImportRow> rows, ErrorTexts texts)
{
    /// <summary>Rows that made a record.</summary>
    public IReadOnlyList<ImportRow> Created { get; } = rows.FindAll(r => r.State != ImportRowStates.Updated);

    /// <summary>Rows that changed one.</summary>
    public IReadOnlyList<ImportRow> Updated { get; } = rows.FindAll(r => r.State == ImportRowStates.Updated);

    public Guid[] Records { get; } = [.. rows.Select(r => r.RecordId).OfType<Guid>()];

    /// <summary>The record is still as the import left it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="version">Of the record; null where it is gone.</param>
    /// <param name="used">Whether something hangs on it since.</param>
    public bool MayGo(ImportRow row, uint? version, bool used = false)
    {
        var reason = version is null ? "customers.import.kept_gone" : version != row.WrittenIn ? "customers.import.kept_changed" : used ? "customers.import.kept_used" : null;
        (row.State, row.Reason) = reason is null ? (ImportRowStates.Undone, null) : (ImportRowStates.Kept, texts.Text(reason));
        return reason is null;
    }
}
