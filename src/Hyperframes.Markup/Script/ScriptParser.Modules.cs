using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

internal sealed partial class ScriptParser
{
    private readonly HashSet<string> _exports = new(StringComparer.Ordinal);

    private ScriptNode ParseModuleItem(bool topLevel)
    {
        var isImport = _token.Text == "import";
        if (isImport)
        {
            var next = _scanner.PeekAfter(_token.End);
            if (next.IsPunctuator("(") || next.IsPunctuator("."))
            {
                return ParseExpressionStatement(StatementPlace.List);
            }
        }

        if (!topLevel)
        {
            throw Error(_token.Start, "'import' and 'export' may stand only at the top.");
        }

        if (!InModule)
        {
            throw Error(_token.Start, "'import' and 'export' may stand only in a module.");
        }

        return isImport ? ParseImport() : ParseExport();
    }

    private ImportDeclaration ParseImport()
    {
        var start = _token.Start;
        Next();
        var specifiers = new List<ImportSpecifier>();
        if (_token.Kind != TokenKind.String)
        {
            ParseImportSpecifiers(specifiers);
            if (!EatContextual("from"))
            {
                throw Unexpected();
            }
        }

        var source = ParseModuleSource();
        Semicolon();
        return new ImportDeclaration(start, _lastEnd, specifiers, source);
    }

    private void ParseImportSpecifiers(List<ImportSpecifier> specifiers)
    {
        if (_token.Kind == TokenKind.Name)
        {
            specifiers.Add(ParseWholeImport("default", _token.Start));
            if (!Eat(","))
            {
                return;
            }
        }

        if (_token.IsPunctuator("*"))
        {
            var start = _token.Start;
            Next();
            specifiers.Add(EatContextual("as") ? ParseWholeImport("*", start) : throw Unexpected());
            return;
        }

        Expect("{");
        while (!Eat("}"))
        {
            var start = _token.Start;
            var imported = ParseExportedName();
            Identifier local;
            if (EatContextual("as"))
            {
                local = ParseIdentifier();
            }
            else
            {
                local = imported as Identifier ?? throw Unexpected();
                CheckNotReserved(local);
            }

            CheckSimpleTarget(local, BindingKind.Lexical);
            specifiers.Add(new ImportSpecifier(start, _lastEnd, imported, local));
            if (!_token.IsPunctuator("}"))
            {
                Expect(",");
            }
        }
    }

    private ImportSpecifier ParseWholeImport(string imported, int start)
    {
        var local = ParseIdentifier();
        CheckSimpleTarget(local, BindingKind.Lexical);
        return new ImportSpecifier(start, _lastEnd, new Identifier(start, start, imported), local);
    }

    private Literal ParseModuleSource()
    {
        var source = _token.Kind == TokenKind.String ? ParseLiteral(LiteralKind.String, _token.Text) : throw Unexpected();
        if (!EatKeyword("with"))
        {
            return source;
        }

        Expect("{");
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!Eat("}"))
        {
            var key = _token.Kind == TokenKind.String ? (ScriptNode)ParseLiteral(LiteralKind.String, _token.Text) : ParseAnyName();
            if (!keys.Add(KeyName(key)!))
            {
                throw Error(key.Start, "A second import attribute of this name.");
            }

            Expect(":");
            if (_token.Kind != TokenKind.String)
            {
                throw Unexpected();
            }

            Next();
            if (!_token.IsPunctuator("}"))
            {
                Expect(",");
            }
        }

        return source;
    }

    private ScriptNode ParseExport()
    {
        var start = _token.Start;
        Next();
        if (Eat("*"))
        {
            ScriptNode? exported = null;
            if (EatContextual("as"))
            {
                exported = ParseExportedName();
                AddExport(KeyName(exported)!, exported.Start);
            }

            var source = EatContextual("from") ? ParseModuleSource() : throw Unexpected();
            Semicolon();
            return new ExportAllDeclaration(start, _lastEnd, exported, source);
        }

        if (EatKeyword("default"))
        {
            AddExport("default", _lastStart);
            var declaration = ParseDefaultExport();
            return new ExportDefaultDeclaration(start, _lastEnd, declaration);
        }

        if (_token.IsKeyword("var") || _token.IsKeyword("const") || _token.IsKeyword("class") || _token.IsKeyword("function")
            || IsLet() || IsAsyncFunction())
        {
            var declaration = ParseStatement(StatementPlace.List);
            AddDeclaredExports(declaration);
            return new ExportNamedDeclaration(start, _lastEnd, declaration, [], null);
        }

        return ParseExportList(start);
    }

    private ScriptNode ParseDefaultExport()
    {
        var start = _token.Start;
        if (_token.IsKeyword("class"))
        {
            return ParseClass(declaration: true, nameOptional: true);
        }

        var async = IsAsyncFunction();
        if (async || _token.IsKeyword("function"))
        {
            Next();
            if (async)
            {
                Next();
            }

            return ParseFunction(start, declaration: true, async, hangs: false, nameOptional: true);
        }

        var expression = ParseAssignment();
        Semicolon();
        return expression;
    }

    private ExportNamedDeclaration ParseExportList(int start)
    {
        Expect("{");
        var specifiers = new List<ExportSpecifier>();
        while (!Eat("}"))
        {
            var specifierStart = _token.Start;
            var local = ParseExportedName();
            var exported = EatContextual("as") ? ParseExportedName() : local;
            AddExport(KeyName(exported)!, exported.Start);
            specifiers.Add(new ExportSpecifier(specifierStart, _lastEnd, local, exported));
            if (!_token.IsPunctuator("}"))
            {
                Expect(",");
            }
        }

        Literal? source = null;
        if (EatContextual("from"))
        {
            source = ParseModuleSource();
        }
        else
        {
            foreach (var specifier in specifiers)
            {
                var local = specifier.Local as Identifier ?? throw Error(specifier.Local.Start, "What is exported here must be a name.");
                CheckNotReserved(local);
                _scopes.Export(local.Name, local.Start);
            }
        }

        Semicolon();
        return new ExportNamedDeclaration(start, _lastEnd, null, specifiers, source);
    }

    private ScriptNode ParseExportedName() =>
        _token.Kind == TokenKind.String ? ParseLiteral(LiteralKind.String, _token.Text) : ParseAnyName();

    private void AddDeclaredExports(ScriptNode declaration)
    {
        switch (declaration)
        {
            case FunctionNode { Id: { } function }:
                AddExport(function.Name, function.Start);
                break;
            case ClassNode { Id: { } name }:
                AddExport(name.Name, name.Start);
                break;
            case VariableDeclaration variables:
                foreach (var variable in variables.Declarations)
                {
                    AddPatternExports(variable.Id);
                }

                break;
        }
    }

    private void AddPatternExports(ScriptNode pattern)
    {
        switch (pattern)
        {
            case Identifier name:
                AddExport(name.Name, name.Start);
                break;
            case ObjectPattern literal:
                foreach (var member in literal.Properties)
                {
                    AddPatternExports(member is Property property ? property.Value : member);
                }

                break;
            case ArrayPattern array:
                foreach (var element in array.Elements)
                {
                    if (element is not null)
                    {
                        AddPatternExports(element);
                    }
                }

                break;
            case AssignmentPattern withDefault:
                AddPatternExports(withDefault.Left);
                break;
            case RestElement rest:
                AddPatternExports(rest.Argument);
                break;
        }
    }

    private void AddExport(string name, int offset)
    {
        if (!_exports.Add(name))
        {
            throw Error(offset, $"'{name}' is exported twice.");
        }
    }
}
