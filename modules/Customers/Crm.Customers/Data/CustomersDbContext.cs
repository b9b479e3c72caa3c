using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Data;

/// <summary>The Customers module's tables, in schema <c>customers</c>.</summary>
public sealed class CustomersDbContext(DbContextOptions<CustomersDbContext> options) : ModuleDbContext(options, CustomersModule.Name);
