using Crm.BuildingBlocks.Data;
using Crm.Service.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Service.Data.Configurations;

internal sealed class QuestionnaireConfiguration : IEntityTypeConfiguration<Questionnaire>
{
    public void Configure(EntityTypeBuilder<Questionnaire> builder)
    {
        builder.ToTable("questionnaires");
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.Property(q => q.Draft).HasJson();
        builder.HasIndex(q => new { q.ChangedAt, q.Id }).HasDatabaseName("ix_questionnaires_changed_at");
    }
}

internal sealed class QuestionnaireVersionConfiguration : IEntityTypeConfiguration<QuestionnaireVersion>
{
    public void Configure(EntityTypeBuilder<QuestionnaireVersion> builder)
    {
        builder.ToTable("questionnaire_versions").HasKey(v => new { v.QuestionnaireId, v.Number });
        builder.Property(v => v.Content).HasJson();
    }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("invitations");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.HasIndex(i => i.TokenHash).IsUnique();
        builder.HasIndex(i => new { i.QuestionnaireId, i.AskedAt, i.Id }).HasDatabaseName("ix_invitations_questionnaire_id");
        builder.HasIndex(i => i.CustomerId).HasFilter("customer_id IS NOT NULL");
    }
}

internal sealed class AnswerRowConfiguration : IEntityTypeConfiguration<AnswerRow>
{
    public void Configure(EntityTypeBuilder<AnswerRow> builder)
    {
        builder.ToTable("questionnaire_answers");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => a.InvitationId);
        builder.HasIndex(a => new { a.QuestionnaireId, a.Version, a.Question, a.At, a.Id }).HasDatabaseName("ix_questionnaire_answers_questionnaire_id");
    }
}
