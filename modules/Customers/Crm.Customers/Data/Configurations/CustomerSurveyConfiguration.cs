using Crm.Customers.Domain.Surveys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Crm.Customers.Data.Configurations;

internal sealed class CustomerSurveyConfiguration : IEntityTypeConfiguration<CustomerSurvey>
{
    public void Configure(EntityTypeBuilder<CustomerSurvey> builder) => builder.ToTable("customer_surveys");
}

internal sealed class CustomerSurveyTargetConfiguration : IEntityTypeConfiguration<CustomerSurveyTarget>
{
    public void Configure(EntityTypeBuilder<CustomerSurveyTarget> builder) => builder.ToTable("customer_survey_targets").HasKey(t => new { t.SurveyId, t.CustomerId });
}

internal sealed class QuestionnaireCopyConfiguration : IEntityTypeConfiguration<QuestionnaireCopy>
{
    public void Configure(EntityTypeBuilder<QuestionnaireCopy> builder) => builder.ToTable("questionnaire_copies");
}
