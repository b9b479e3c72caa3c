using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Domain.Valuation;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Data;

/// <summary>The tables of value assessment and of orders.</summary>
internal static class ValueTables
{
    extension(AccountsDbContext db)
    {
        public DbSet<Indicator> Indicators => db.Set<Indicator>();

        public DbSet<Scheme> Schemes => db.Set<Scheme>();

        public DbSet<ValueRun> ValueRuns => db.Set<ValueRun>();

        public DbSet<CurrentValue> CurrentValues => db.Set<CurrentValue>();

        public DbSet<PastValue> PastValues => db.Set<PastValue>();

        public DbSet<Signal> Signals => db.Set<Signal>();

        public DbSet<Order> Orders => db.Set<Order>();

        public DbSet<OrderSource> OrderSources => db.Set<OrderSource>();

        public DbSet<CustomerAlias> Aliases => db.Set<CustomerAlias>();

        public DbSet<CustomerTradeRow> Trades => db.Set<CustomerTradeRow>();

        public DbSet<OrderImport> OrderImports => db.Set<OrderImport>();

        public DbSet<OrderImportRow> OrderImportRows => db.Set<OrderImportRow>();

        public DbSet<StagedOrder> StagedOrders => db.Set<StagedOrder>();
    }
}
