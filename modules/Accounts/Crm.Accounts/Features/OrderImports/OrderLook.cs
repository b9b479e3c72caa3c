using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Looks at the files of an import by chosen columns.</summary>
internal static class OrderLook
{
    private const int Shown = 8;
    private const int MostProblems = 50;

    /// <summary>The files as a preview shows them.</summary>
    public static OrderPreview Of(Guid id, IReadOnlyList<OrderFile> files, IReadOnlyList<IReadOnlyList<string[]>> rows, DateOnly today, ErrorTexts texts)
    {
        var read = Read(files, rows, today);
        return new OrderPreview(
            id, [.. Counted(files, read).Select(f => f with { First = [.. rows[f.File].Take(Shown)] })], read.Orders.Count, read.Orders.Sum(o => o.Lines.Count),
            read.Orders.Sum(o => o.Amount), read.Orders.Count == 0 ? null : read.Orders.Min(o => o.OrderedOn),
            read.Orders.Count == 0 ? null : read.Orders.Max(o => o.OrderedOn), read.Problems.Count,
            [.. read.Problems.Take(MostProblems).Select(p => new OrderProblem(p.File, p.Row, texts.Text(p.Code, p.Args)))]);
    }

    /// <summary>Puts the orders together.</summary>
    public static ReadOrders Read(IReadOnlyList<OrderFile> files, IReadOnlyList<IReadOnlyList<string[]>> rows, DateOnly today) =>
        new OrderReader([.. files.Select(f => new OrderTable(f.File, f.Columns, rows[f.File]))], today).Read();

    /// <summary>The files with how many of their rows are bad.</summary>
    public static IReadOnlyList<OrderFile> Counted(IReadOnlyList<OrderFile> files, ReadOrders read) =>
        [.. files.Select(f => f with { Bad = read.Problems.Count(p => p.File == f.File) })];

    /// <summary>The files with the columns a person chose; throws where they cannot be.</summary>
    public static IReadOnlyList<OrderFile> Chosen(IReadOnlyList<OrderFile> files, IReadOnlyList<OrderFileMapping>? chosen) =>
        [.. files.Select(f => chosen?.LastOrDefault(c => c.File == f.File) is { } mapping ? With(f, mapping.Columns) : f)];

    /// <summary>Throws where no order could come of the files.</summary>
    public static void MustHaveOrders(IReadOnlyList<OrderFile> files)
    {
        if (files.All(f => f.Kind != OrderFileKinds.Orders))
            throw new RuleException("accounts.import.no_orders", "files");
        if (files.All(f => f.Kind != OrderFileKinds.Lines) && files.Any(f => f.Kind == OrderFileKinds.Orders && !OrderColumns.HasAmounts(f.Columns)))
            throw new RuleException("accounts.import.no_amounts", "files");
    }

    /// <summary>All rows of an import, by file.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string[]>>> RowsAsync(AccountsDbContext db, OrderImport import, CancellationToken ct)
    {
        var rows = await db.OrderImportRows.AsNoTracking().Where(r => r.ImportId == import.Id).OrderBy(r => r.File).ThenBy(r => r.Line)
            .Select(r => new { r.File, r.Cells }).ToListAsync(ct);
        return [.. import.Files.Select(f => rows.Where(r => r.File == f.File).Select(r => r.Cells).ToList())];
    }

    private static OrderFile With(OrderFile file, IReadOnlyList<OrderColumn> columns)
    {
        var fields = columns.ToLookup(c => c.Column, c => c.Field);
        if (columns.FirstOrDefault(c => c.Field is not null && !OrderFields.All.Contains(c.Field)) is { } unknown)
            throw new RuleException("accounts.import.field", "files", unknown.Field, string.Join(", ", OrderFields.All));
        if (columns.Where(c => c.Field is not null).GroupBy(c => c.Field).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleException("accounts.import.field_twice", "files", twice.Key, file.Name);
        List<OrderColumn> mapped = [.. file.Columns.Select(c => c with { Field = fields.Contains(c.Column) ? fields[c.Column].Last() : null })];
        return file with { Columns = mapped, Kind = OrderColumns.Kind(mapped) };
    }
}
