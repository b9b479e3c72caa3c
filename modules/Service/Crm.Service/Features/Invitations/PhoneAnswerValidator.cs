using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.Invitations;

internal sealed class PhoneAnswerValidator : AbstractValidator<PhoneAnswerRequest>
{
    public PhoneAnswerValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Answers).NotNull().WithMessage(_ => texts.Text("service.required"));
        RuleFor(r => r.Person).AtMost(texts, 100);
    }
}
