using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.StartBulkRun;

internal sealed class StartBulkRunValidator : AbstractValidator<BulkRequest>
{
    public StartBulkRunValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Action).Needed(texts).OneOf(BulkActions.All, texts);
        RuleFor(r => r.OwnerId).Must(o => o is not null).WithMessage(_ => texts.Text("customers.required")).When(r => r.Action == BulkActions.Assign);
        RuleFor(r => r.Field).Needed(texts).AtMost(100, texts).When(r => r.Action == BulkActions.SetField);
        RuleFor(r => r.Value).AtMost(4000, texts);
        RuleFor(r => r.SegmentId).Must(s => s is not null).WithMessage(_ => texts.Text("customers.required"))
            .When(r => r.Action is BulkActions.AddToSegment or BulkActions.RemoveFromSegment);
        RuleFor(r => r.Reason).Needed(texts).OneOf(PoolReasons.OfPeople, texts).When(r => r.Action == BulkActions.Release);
        RuleFor(r => r.Reason).Needed(texts).OneOf(DiscardReasons.All, texts).When(r => r.Action == BulkActions.Discard);
        RuleFor(r => r.Note).AtMost(1000, texts);
        RuleFor(r => r.Note).Needed(texts).When(r => r.Reason == "other" && r.Action is BulkActions.Release or BulkActions.Discard);
    }
}
