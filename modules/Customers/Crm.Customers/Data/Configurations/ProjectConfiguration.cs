using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class DevelopmentProjectConfiguration : IEntityTypeConfiguration<DevelopmentProject>
{
    public void Configure(EntityTypeBuilder<DevelopmentProject> builder)
    {
        builder.ToTable("development_projects");
        builder.Property(p => p.Survey).HasJson();
        builder.Property(p => p.Screening).HasJson();
    }
}

internal sealed class ProjectMoveConfiguration : IEntityTypeConfiguration<ProjectMove>
{
    public void Configure(EntityTypeBuilder<ProjectMove> builder) => builder.ToTable("project_moves");
}

internal sealed class ProjectActionConfiguration : IEntityTypeConfiguration<ProjectAction>
{
    public void Configure(EntityTypeBuilder<ProjectAction> builder) => builder.ToTable("project_actions");
}

internal sealed class ProjectReportConfiguration : IEntityTypeConfiguration<ProjectReport>
{
    public void Configure(EntityTypeBuilder<ProjectReport> builder) => builder.ToTable("project_reports");
}

internal sealed class ProjectRulesConfiguration : IEntityTypeConfiguration<ProjectRules>
{
    public void Configure(EntityTypeBuilder<ProjectRules> builder)
    {
        builder.ToTable("project_rules");
        builder.Property(r => r.Rules).HasJson();
    }
}
