namespace Crm.BuildingBlocks.Seeding;

/// <summary>Demo data of a module, put in by <c>seed --demo</c> and by the first-run page.</summary>
public interface IDemoData
{
    /// <summary>Smaller goes first: staff 0, approvals 10, customers 20, accounts 30, service 40, knowledge 50.</summary>
    int Order { get; }

    /// <summary>Puts the data in; does nothing where it is there already.</summary>
    Task SeedAsync(CancellationToken cancellationToken);
}

/// <summary>Mass data of a module for benchmarks: <c>seed --customers N</c>. The same N gives the same rows on every machine.</summary>
public interface IMassData
{
    /// <summary>As in <see cref="IDemoData.Order"/>.</summary>
    int Order { get; }

    /// <summary>Copies the module's rows for customers 0 to <paramref name="customers"/> - 1 in (PostgreSQL COPY).</summary>
    Task CopyAsync(int customers, CancellationToken cancellationToken);
}
