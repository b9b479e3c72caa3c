using Crm.Accounts.Domain.Customers;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.Accounts.Domain.People;
using Crm.Accounts.Domain.Sla;
using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Data;

/// <summary>The Accounts module's tables, in schema <c>accounts</c>.</summary>
public sealed partial class AccountsDbContext(DbContextOptions<AccountsDbContext> options) : ModuleDbContext(options, AccountsModule.Name)
{
    /// <summary>Customers, from Customers.</summary>
    public DbSet<Customer> Customers => Set<Customer>();

    /// <summary>People, from Staff.</summary>
    public DbSet<StaffRef> Staff => Set<StaffRef>();

    internal DbSet<KeyAccount> KeyAccounts => Set<KeyAccount>();
    internal DbSet<KeyAccountEntry> KeyAccountEntries => Set<KeyAccountEntry>();
    internal DbSet<RecognitionCriterion> Criteria => Set<RecognitionCriterion>();
    internal DbSet<SlaPolicy> SlaPolicies => Set<SlaPolicy>();
}
