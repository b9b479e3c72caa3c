namespace Crm.Accounts.Domain.Orders;

/// <summary>An order from another system; its number counts once in its source .</summary>
internal sealed class Order
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Source { get; init; }

    public required string ExternalId { get; init; }

    /// <summary>The customer here; null while nobody knows who it is.</summary>
    public Guid? CustomerId { get; set; }

    /// <summary>The customer's code there, else its name.</summary>
    public required string CustomerKey { get; init; }

    public string? CustomerName { get; init; }

    public DateOnly OrderedOn { get; init; }

    public int LineCount { get; init; }

    /// <summary>In <see cref="Currency"/>, to the cent.</summary>
    public decimal Amount { get; init; }

    public required string Currency { get; init; }

    /// <summary>What one unit of the currency was worth in the company's.</summary>
    public decimal Rate { get; init; }

    /// <summary>In the company's currency.</summary>
    public decimal Booked { get; init; }

    public Guid ImportId { get; init; }

    public DateTimeOffset BookedAt { get; init; }

    public List<OrderLine> Lines { get; init; } = [];
}

/// <summary>A line of an order.</summary>
internal sealed class OrderLine
{
    public Guid OrderId { get; init; }

    public int Number { get; init; }

    public string? ProductCode { get; init; }

    public string? ProductName { get; init; }

    public decimal? Quantity { get; init; }

    public decimal? UnitPrice { get; init; }

    /// <summary>The share taken off, 0 to 1.</summary>
    public decimal Discount { get; init; }

    public decimal Amount { get; init; }
}

/// <summary>Where orders come from, with the day of its latest one.</summary>
internal sealed class OrderSource
{
    public required string Name { get; init; }

    public DateOnly LatestOn { get; init; }
}

/// <summary>Who a customer of another system is here; remembered from matching.</summary>
internal sealed class CustomerAlias
{
    public required string Source { get; init; }

    public required string Key { get; init; }

    public Guid CustomerId { get; set; }

    public Guid By { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>What a customer bought, from its orders, in the company's currency.</summary>
internal sealed class CustomerTradeRow
{
    public Guid CustomerId { get; init; }

    public decimal TwelveMonths { get; init; }

    public decimal PreviousTwelve { get; init; }

    public int Orders12 { get; init; }

    public decimal LargestOrder { get; init; }

    public decimal LargestMonth { get; init; }

    public DateOnly FirstOrderOn { get; init; }

    public DateOnly LastOrderOn { get; init; }

    /// <summary>The day the twelve months end.</summary>
    public DateOnly AsOf { get; init; }

    public required string Currency { get; init; }
}
