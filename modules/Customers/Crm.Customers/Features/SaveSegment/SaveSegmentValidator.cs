using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SaveSegment;

internal sealed class SaveSegmentValidator : AbstractValidator<SegmentFields>
{
    public SaveSegmentValidator(ErrorTexts texts)
    {
        RuleFor(s => s.Name).Needed(texts).AtMost(60, texts);
        RuleFor(s => s.Kind).Needed(texts).OneOf(SegmentKinds.All, texts);
        RuleFor(s => s.Note).AtMost(500, texts);
        When(s => s.Filter is not null, () =>
        {
            RuleFor(s => s.Filter!.Q).AtMost(100, texts);
            RuleFor(s => s.Filter!.Stage).OneOf(CustomerStages.All, texts);
            RuleFor(s => s.Filter!.Grade).OneOf(Grades.All, texts);
            RuleFor(s => s.Filter!.Region).KnownRegion(texts);
            RuleFor(s => s.Filter!.Industry).KnownIndustry(texts);
            RuleFor(s => s.Filter!.Nature).OneOf(Natures.All, texts);
            RuleFor(s => s.Filter!.Ownership).OneOf(Ownerships.All, texts);
            RuleFor(s => s.Filter!.Source).OneOf(LeadSources.All, texts);
        });
    }
}
