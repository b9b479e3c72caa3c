namespace Crm.Accounts.Contracts.Api;

/// <summary>An order in a list.</summary>
/// <param name="Id">The order.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Number">Its number there.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="CustomerCode">Its code.</param>
/// <param name="CustomerName">Its name.</param>
/// <param name="OrderedOn">Its day.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Amount">Its amount in <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Booked">Its amount in the company's currency.</param>
public sealed record OrderSummary(
    Guid Id, string Source, string Number, Guid CustomerId, string CustomerCode, string CustomerName, DateOnly OrderedOn, int Lines,
    decimal Amount, string Currency, decimal Booked);

/// <summary>A line of an order.</summary>
/// <param name="Number">1, 2, 3 ….</param>
/// <param name="ProductCode">Code of the product.</param>
/// <param name="ProductName">Name of the product.</param>
/// <param name="Quantity">How many.</param>
/// <param name="UnitPrice">Price of one.</param>
/// <param name="Discount">The share taken off, 0 to 1.</param>
/// <param name="Amount">The line's amount.</param>
public sealed record OrderLineDetails(
    int Number, string? ProductCode, string? ProductName, decimal? Quantity, decimal? UnitPrice, decimal Discount, decimal Amount);

/// <summary>An order .</summary>
/// <param name="Order">What lists show.</param>
/// <param name="Rate">What one unit of its currency was worth in the company's currency.</param>
/// <param name="ImportId">The import it came with.</param>
/// <param name="BookedAt">When it came.</param>
/// <param name="Lines">Its lines.</param>
public sealed record OrderDetails(OrderSummary Order, decimal Rate, Guid ImportId, DateTimeOffset BookedAt, IReadOnlyList<OrderLineDetails> Lines);

/// <summary>A customer's orders of a month.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Orders">How many.</param>
/// <param name="Quantity">What their lines add up to; null where no line says how many.</param>
/// <param name="Booked">Their amount in the company's currency.</param>
/// <param name="LastOrderOn">Day of the latest.</param>
public sealed record OrderMonth(int Month, int Orders, decimal? Quantity, decimal Booked, DateOnly LastOrderOn);
