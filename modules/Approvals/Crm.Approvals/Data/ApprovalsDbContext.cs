using Crm.Approvals.Domain;
using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Approvals.Data;

/// <summary>The Approvals module's tables, in schema <c>approvals</c>.</summary>
public sealed class ApprovalsDbContext(DbContextOptions<ApprovalsDbContext> options) : ModuleDbContext(options, ApprovalsModule.Name)
{
    /// <summary>Requests.</summary>
    public DbSet<ApprovalRequest> Requests => Set<ApprovalRequest>();

    /// <summary>Policies, every version.</summary>
    public DbSet<ApprovalPolicy> Policies => Set<ApprovalPolicy>();

    /// <summary>People, from Staff.</summary>
    public DbSet<StaffRef> Staff => Set<StaffRef>();

    /// <summary>Units, from Staff.</summary>
    public DbSet<UnitRef> Units => Set<UnitRef>();
}
