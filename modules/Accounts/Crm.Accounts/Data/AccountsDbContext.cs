using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Data;

/// <summary>The Accounts module's tables, in schema <c>accounts</c>.</summary>
public sealed class AccountsDbContext(DbContextOptions<AccountsDbContext> options) : ModuleDbContext(options, AccountsModule.Name);
