using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Approvals.Data;

/// <summary>The Approvals module's tables, in schema <c>approvals</c>.</summary>
public sealed class ApprovalsDbContext(DbContextOptions<ApprovalsDbContext> options) : ModuleDbContext(options, ApprovalsModule.Name);
