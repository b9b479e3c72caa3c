using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using NpgsqlTypes;

namespace Crm.Accounts.Domain.Customers;

/// <summary>The module's copy of a customer, from the events of Customers; read only here.</summary>
public sealed class Customer : IOwned
{
    /// <summary>The customer.</summary>
    public Guid Id { get; init; }

    /// <summary>Customer code.</summary>
    public required string Code { get; init; }

    /// <summary>Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>English name, if any.</summary>
    public string? NameEn { get; init; }

    /// <summary>The code an ERP knows it by, if any.</summary>
    public string? ExternalCode { get; init; }

    /// <inheritdoc/>
    public Guid? OwnerId { get; init; }

    /// <inheritdoc/>
    public Guid UnitId { get; init; }

    /// <summary>A, B, C, D or X; null before the first grading.</summary>
    public string? Grade { get; init; }

    /// <summary>When the grade was given, as far as an event told; later gradings win.</summary>
    public DateTimeOffset? GradedAt { get; init; }

    /// <summary>When it became a customer.</summary>
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>The customer that it was merged into; its own records belong to that one.</summary>
    public Guid? MergedInto { get; init; }

    /// <summary>Version of the event it was taken from.</summary>
    public long Version { get; init; }

    /// <summary>By what it is found: names, pinyin, codes.</summary>
    public NpgsqlTsVector Search { get; init; } = NpgsqlTsVector.Empty;

    /// <summary>The search vector of a customer with these names and codes.</summary>
    public static NpgsqlTsVector Vector(string name, string? nameEn, string code, string? externalCode) =>
        new SearchDocument().AddName(name).Add(nameEn).Add(code).Add(externalCode).ToVector();
}
