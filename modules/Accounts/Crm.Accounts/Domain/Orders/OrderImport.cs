using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;

namespace Crm.Accounts.Domain.Orders;

/// <summary>Files of orders on their way in.</summary>
internal sealed class OrderImport : IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public uint Version { get; private set; }

    public Guid By { get; init; }

    public IReadOnlyList<OrderFile> Files { get; set; } = [];

    public string State { get; private set; } = OrderImportStates.Uploaded;

    public string? Source { get; private set; }

    public string Currency { get; private set; } = OrderImportStates.CompanyCurrency;

    public decimal Rate { get; private set; } = 1;

    /// <summary>The language in which reasons are written.</summary>
    public string Culture { get; private set; } = "zh-CN";

    public int Orders { get; private set; }

    public int Processed { get; private set; }

    public int Booked { get; private set; }

    public int Known { get; private set; }

    public int Unmatched { get; private set; }

    public decimal Amount { get; private set; }

    public int BadRows { get; private set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public void Start(StartOrderImportRequest request, IReadOnlyList<OrderFile> files, string culture, DateTimeOffset now)
    {
        if (State != OrderImportStates.Uploaded)
            throw new ConflictException("accounts.import.started", State);
        (Source, Currency, Rate) = (request.Source.Trim(), request.Currency, request.Rate);
        (Files, Culture, State, StartedAt) = (files, culture, OrderImportStates.Reading, now);
    }

    /// <summary>The files are read: so many orders are to be booked.</summary>
    public void Read(int orders, int badRows, IReadOnlyList<OrderFile> files) =>
        (State, Orders, BadRows, Files) = (OrderImportStates.Booking, orders, badRows, files);

    public void Count(int known, IReadOnlyCollection<Order> booked)
    {
        Processed += known + booked.Count;
        Known += known;
        Booked += booked.Count;
        Unmatched += booked.Count(o => o.CustomerId is null);
        Amount += booked.Sum(o => o.Amount);
    }

    public void Finish(DateTimeOffset now) => (State, FinishedAt) = (OrderImportStates.Done, now);

    public void Cancel(DateTimeOffset now)
    {
        if (State is OrderImportStates.Done or OrderImportStates.Cancelled)
            throw new ConflictException("accounts.import.over", State);
        (State, FinishedAt) = (OrderImportStates.Cancelled, now);
    }
}

/// <summary>States of an import.</summary>
internal static class OrderImportStates
{
    public const string CompanyCurrency = "CNY";
    public const string Uploaded = "uploaded";
    public const string Reading = "reading";
    public const string Booking = "booking";
    public const string Done = "done";
    public const string Cancelled = "cancelled";
}

/// <summary>A row of a file, as written.</summary>
internal sealed class OrderImportRow
{
    public Guid ImportId { get; init; }

    public int File { get; init; }

    /// <summary>Row number as a spreadsheet shows it; the header is 1.</summary>
    public int Line { get; init; }

    public required string[] Cells { get; init; }

    /// <summary>Why it cannot be read.</summary>
    public string? Reason { get; init; }
}

/// <summary>An order that was read and waits to be booked; import and number are its key, so that none is looked at twice in effect.</summary>
internal sealed class StagedOrder
{
    public Guid ImportId { get; init; }

    public int Number { get; init; }

    public required ReadOrder Content { get; init; }

    public bool Done { get; set; }
}
