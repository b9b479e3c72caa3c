using F = Crm.Accounts.Contracts.Api.OrderFields;

namespace Crm.Accounts.Domain.Orders;

/// <summary>Reads the line of an order in a row; says what is wrong where it cannot.</summary>
internal sealed class LineReader(OrderTable table, int row)
{
    /// <summary>What is wrong.</summary>
    public string? Code { get; private set; }

    /// <summary>The cell it is about.</summary>
    public string? Value { get; private set; }

    public ReadLine? Read(IReadOnlyDictionary<string, string> products)
    {
        var quantity = Number(F.Quantity, "accounts.row.quantity");
        var price = Number(F.UnitPrice, "accounts.row.price");
        var written = Number(F.Amount, "accounts.row.amount");
        var discount = Discount();
        if (Code is not null)
            return null;
        if (written is null && (quantity is null || price is null))
        {
            Code = "accounts.row.no_amount";
            return null;
        }
        var (product, name) = (table.Cell(row, F.ProductCode), table.Cell(row, F.ProductName));
        var amount = Math.Round(written ?? quantity!.Value * price!.Value * (1 - discount), 4, MidpointRounding.AwayFromZero);
        return new ReadLine(product, name ?? products.GetValueOrDefault(product ?? ""), quantity, price, discount, amount);
    }

    private decimal? Number(string field, string code) => table.Cell(row, field) is { } cell ? OrderValues.Number(cell) ?? Wrong(code, cell) : null;

    private decimal Discount() => table.Cell(row, F.Discount) is { } cell ? OrderValues.Discount(cell) ?? Wrong("accounts.row.discount", cell) ?? 0 : 0;

    private decimal? Wrong(string code, string cell)
    {
        (Code, Value) = (code, cell);
        return null;
    }
}
