using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Data;

/// <summary>The Staff module's tables, in schema <c>staff</c>.</summary>
public sealed class StaffDbContext(DbContextOptions<StaffDbContext> options) : ModuleDbContext(options, StaffModule.Name);
