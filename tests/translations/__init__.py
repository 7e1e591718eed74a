"""The window's languages: what the code says in English, and the files of Qt Linguist that hold it in the others.

python -m tests.translations update   take up what the code says now; compile what is translated
python -m tests.translations check    name what is missing, unfinished or does not fit
"""
