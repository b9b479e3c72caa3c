namespace Crm.Accounts.Domain.Orders;

/// <summary>An order as it was read from files.</summary>
internal sealed record ReadOrder(
    string ExternalId, string? CustomerCode, string? CustomerName, DateOnly OrderedOn, decimal Amount, IReadOnlyList<ReadLine> Lines)
{
    /// <summary>Its customer's code in the source, else its name.</summary>
    public string CustomerKey => CustomerCode ?? CustomerName!;
}

/// <summary>A line as it was read.</summary>
internal sealed record ReadLine(string? ProductCode, string? ProductName, decimal? Quantity, decimal? UnitPrice, decimal Discount, decimal Amount);

/// <summary>What is wrong with a row: a code with the text's values.</summary>
internal sealed record RowProblem(int File, int Row, string Code, params object?[] Args);

/// <summary>What a set of files holds.</summary>
internal sealed record ReadOrders(IReadOnlyList<ReadOrder> Orders, IReadOnlyList<RowProblem> Problems);
