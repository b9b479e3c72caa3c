using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ChooseRecords;

/// <summary>The filters' values are checked where the lists check them.</summary>
internal sealed class ChooseRecordsValidator : AbstractValidator<BulkChoice>
{
    private const int MostIds = 5000;

    public ChooseRecordsValidator(ErrorTexts texts)
    {
        RuleFor(c => c.Kind).Needed(texts).OneOf(BulkKinds.All, texts);
        RuleFor(c => c.Ids).Must(i => i is null || i.Count <= MostIds).WithMessage(c => texts.Text("customers.segment.many", c.Ids!.Count, MostIds));
        RuleFor(c => c.Ids).Must((c, i) => i is null || (c.Customers is null && c.Leads is null && c.SegmentId is null)).WithMessage(_ => texts.Text("customers.bulk.either"));
        RuleFor(c => c.Customers!.Q).AtMost(100, texts).When(c => c.Customers is not null);
        RuleFor(c => c.Leads!.Q).AtMost(100, texts).When(c => c.Leads is not null);
    }
}
