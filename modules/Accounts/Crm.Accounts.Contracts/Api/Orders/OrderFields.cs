namespace Crm.Accounts.Contracts.Api;

/// <summary>What a column of an order file may be.</summary>
public static class OrderFields
{
    /// <summary>The order's number in the system it comes from.</summary>
    public const string OrderId = "orderId";

    /// <summary>The customer's code there, or here.</summary>
    public const string CustomerCode = "customerCode";

    /// <summary>The customer's name.</summary>
    public const string CustomerName = "customerName";

    /// <summary>Day of the order.</summary>
    public const string OrderedOn = "orderedOn";

    /// <summary>Code of the product.</summary>
    public const string ProductCode = "productCode";

    /// <summary>Name of the product.</summary>
    public const string ProductName = "productName";

    /// <summary>How many.</summary>
    public const string Quantity = "quantity";

    /// <summary>Price of one.</summary>
    public const string UnitPrice = "unitPrice";

    /// <summary>What is taken off: 0.15, 15 % or 8.5折.</summary>
    public const string Discount = "discount";

    /// <summary>Amount of the line, or of the order where a row is one; counts before quantity times price.</summary>
    public const string Amount = "amount";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [OrderId, CustomerCode, CustomerName, OrderedOn, ProductCode, ProductName, Quantity, UnitPrice, Discount, Amount];
}

/// <summary>What a file of an import holds; follows from its columns.</summary>
public static class OrderFileKinds
{
    /// <summary>Orders, one or more rows each, with their lines where quantity and price or an amount are in it.</summary>
    public const string Orders = "orders";

    /// <summary>Lines of the orders in another file.</summary>
    public const string Lines = "lines";

    /// <summary>Customers by code: names for the list to match.</summary>
    public const string Customers = "customers";

    /// <summary>Products by code.</summary>
    public const string Products = "products";

    /// <summary>Nothing that is needed; left out.</summary>
    public const string Other = "other";
}
