namespace System.Runtime.CompilerServices;

// Own, not Markup's: who references this assembly from .NET 10 sees a Markup without it.
internal static class IsExternalInit;
